/** Steps of one way of the pointer, about one for each frame. */
const steps = 15;

/**
 * Drags on the strip: the first day to the middle of the record and back, then the shortened window to
 * and fro. Gives the longest time between two frames, in milliseconds, with a processor `rate` times slower.
 */
export async function dragStrip({ page, session }, rate) {
  await page.bringToFront();
  const strip = await page.locator("svg:has([data-grip])").boundingBox();
  const [left, middle] = await page.evaluate(edgesOfTrack);
  const y = strip.y + strip.height / 2;
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.evaluate(watchFrames);
  await drag(page, y, [left, middle]);
  await drag(page, y, [middle + 60, middle, middle + 60]);
  await drag(page, y, [middle, left]);
  const worst = await page.evaluate(() => globalThis.worstFrame());
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForTimeout(300);
  return worst;
}

async function drag(page, y, [start, ...stops]) {
  await page.mouse.move(start, y);
  await page.mouse.down();
  let from = start;
  for (const stop of stops) {
    for (let step = 1; step <= steps; step += 1) {
      await page.mouse.move(from + ((stop - from) * step) / steps, y);
      await page.waitForTimeout(10);
    }
    from = stop;
  }
  await page.mouse.up();
}

/** Runs in the page: where the record's first day lies on the screen, and its middle. */
function edgesOfTrack() {
  const strip = document.querySelector("svg:has([data-grip])");
  const { left, right } = strip.querySelector("rect").getBoundingClientRect();
  return [left, (left + right) / 2];
}

/** Runs in the page: remembers the longest time between two frames from now on. */
function watchFrames() {
  let [before, worst, isWatched] = [null, 0, true];
  const look = (now) => {
    if (before !== null) worst = Math.max(worst, now - before);
    before = now;
    if (isWatched) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.worstFrame = () => {
    isWatched = false;
    return worst;
  };
}
