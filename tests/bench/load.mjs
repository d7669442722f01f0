/** A slow laptop in a hall: a processor four times slower than this one, and slow 4G. */
export const slowProcessor = 4;
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export const laptop = { width: 1366, height: 768 };

/** Opens the page once, cold, and gives times in milliseconds, bytes over the network and counts. */
export async function load(browser, address, isReady) {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  await page.addInitScript(observePainting);
  await page.addInitScript(observeReady, isReady);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slowNetwork);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  session.on("Network.responseReceived", ({ response }) => {
    if (!response.fromDiskCache && response.url.startsWith("http")) requests += 1;
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.readyAt !== null, null, { timeout: 60_000 });
  const bytesToReady = bytes;
  await page.waitForLoadState("networkidle");
  const ready = await page.evaluate(() => globalThis.readyAt);
  const { painted, shift } = await page.evaluate(() => globalThis.observed);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await context.close();
  return { painted, ready, shift, bytesToReady, bytes, requests, elements };
}

/**
 * Runs in the page: when what says that it is ready has come. To ask from outside would find out with the next
 * question only, and those are up to half a second apart.
 */
function observeReady(isReady) {
  globalThis.readyAt = null;
  const look = () => {
    if (document.querySelector(isReady) === null) return;
    globalThis.readyAt = performance.now();
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { attributes: true, childList: true, subtree: true });
}

/** Runs in the page: when its largest part was painted, and how far things moved without being asked. */
function observePainting() {
  globalThis.observed = { painted: 0, shift: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", ({ startTime }) => (globalThis.observed.painted = startTime));
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) globalThis.observed.shift += value;
  });
}
