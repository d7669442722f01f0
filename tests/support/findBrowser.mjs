import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

const advice =
  "Install Chromium, Chrome or Edge, or set CHROMIUM to the path of one, and run the tests again.";

/**
 * The path of a Chromium-like browser for the browser tests: the one named by CHROMIUM, else an
 * installed one, else one that is installed now. The answer is kept in CHROMIUM, so that worker
 * processes need not search again. Throws with advice where there is none: tests are never skipped.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!isFile(named)) {
      throw new Error(`CHROMIUM is set to "${named}", but there is no such file. ${advice}`);
    }
    return named;
  }
  const found = installedBrowser() ?? downloadedBrowser() ?? packagedBrowser();
  if (found === null) throw new Error(`No browser for the browser tests was found. ${advice}`);
  process.env.CHROMIUM = found;
  return found;
}

function installedBrowser() {
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.flatMap((name) => endings.map((end) => join(folder, name + end))));
  return [...onPath, ...usualPlaces()].find(isFile) ?? null;
}

function usualPlaces() {
  if (process.platform === "darwin") {
    const apps = ["Chromium", "Google Chrome", "Microsoft Edge"];
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, "Contents", "MacOS", app)),
    );
  }
  if (process.platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map(
      (variable) => process.env[variable],
    );
    const programs = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
      ["Chromium", "Application", "chrome.exe"],
    ];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((parts) => join(folder, ...parts)));
  }
  return ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
}

/** The test tool's own browser; downloaded if it is not there yet (one attempt, four minutes). */
function downloadedBrowser() {
  const path = chromium.executablePath();
  if (!isFile(path)) {
    attempt("npx", ["--no-install", "playwright", "install", "chromium"]);
  }
  return isFile(path) ? path : null;
}

function packagedBrowser() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return null;
  attempt("apt-get", ["update"]);
  attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  return installedBrowser();
}

function attempt(command, words) {
  console.log(`No browser yet. Trying: ${command} ${words.join(" ")}`);
  const { status, error } = spawnSync(command, words, {
    // What the command prints must not be taken for the test runner's own output.
    stdio: ["ignore", process.stderr, process.stderr],
    timeout: 240_000,
    killSignal: "SIGKILL",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) console.log(`That did not work (${error?.message ?? `exit code ${status}`}).`);
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
