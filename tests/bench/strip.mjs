/** Steps of one way of the pointer, about one for each frame. */
const steps = 15;

/**
 * Drags on the strip: the first day to the middle of the record and back, then the shortened window to
 * and fro. Gives the longest time between two frames, in milliseconds, with a processor `rate` times slower.
 */
export async function dragStrip({ page, session }, rate) {
  await page.bringToFront();
  const [left, middle] = await page.evaluate(edgesOfTrack);
  const first = page.getByLabel("From", { exact: true }).first();
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.evaluate(watchFrames);
  await drag(page, [left, middle]);
  const begun = await first.inputValue();
  await drag(page, [middle + 60, middle, middle + 60]);
  await drag(page, [middle, left]);
  const worst = await page.evaluate(() => globalThis.worstFrame());
  if ((await first.inputValue()) === begun) throw new Error("the drag of the strip moved nothing");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForTimeout(300);
  return worst;
}

async function drag(page, [start, ...stops]) {
  // The words above it may take a line more or less for another period.
  const strip = page.locator("svg:has([data-grip])");
  await strip.scrollIntoViewIfNeeded();
  const { y: top, height } = await strip.boundingBox();
  const y = top + height / 2;
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
