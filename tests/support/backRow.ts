import type { Page } from "@playwright/test";

/** What the last row would miss on a slide, in words; empty where it misses nothing. */
export interface BackRow {
  /** What is cut, or could be scrolled. */
  cut: string[];
  /** Texts and lines that are too small. */
  small: string[];
  /** Texts and marks that a fifth of the white, added as light in the room, makes hard to tell from their ground. */
  pale: string[];
}

/**
 * Looks at every text and every mark of the slide that is shown. Sizes are those of a screen of 1080 lines
 * and follow the height of others; `least` in pixels.
 */
export async function lookFromBackRow(
  page: Page,
  least: { text: number; tick: number; line: number; ratio: number },
): Promise<BackRow> {
  return page.evaluate((limits) => {
    // What lets the pointer through is seen all the same; such a sheet is nothing that the policy forbids.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("[data-presenting] * { pointer-events: all !important; }");
    document.adoptedStyleSheets = [sheet];
    const slide = [...document.querySelectorAll("[data-presenting] [data-shows]")].find(
      (one) => one.closest("[inert], [aria-hidden]") === null,
    );
    if (!slide) throw new Error("no slide is shown");
    const scale = innerHeight / 1080;
    const cut: string[] = [];
    const small: string[] = [];
    const pale: string[] = [];
    const isDrawn = (element: Element) =>
      element.closest("defs, pattern, clipPath, .visually-hidden") === null;
    const nameOf = (element: Element) =>
      `${element.tagName} ${element.closest("[data-mark]")?.getAttribute("data-mark") ?? ""} ${(element.textContent ?? "").trim().slice(0, 50)}`;

    // Colours as the browser sees them, with their opacity.
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (!canvas) throw new Error("no canvas");
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const seen = new Map<string, Colour>();
    const colourOf = (css: string): Colour => {
      const known = seen.get(css);
      if (known) return known;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "rgba(0,0,0,0)";
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      seen.set(css, colour);
      return colour;
    };
    const over = (top: Colour, ground: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([red, green, blue]: Colour) => {
      const linear = (value: number) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const white: Colour = [255, 255, 255, 1];
    const light = 0.2;
    const ratio = (a: Colour, b: Colour) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
      return (high + 0.05 + light) / (low + 0.05 + light);
    };
    const opacityOf = (element: Element) => {
      let opacity = 1;
      for (let next: Element | null = element; next; next = next.parentElement)
        opacity *= Number(getComputedStyle(next).opacity);
      return opacity;
    };

    const opacityFrom = (element: Element) => Number(getComputedStyle(element).opacity);
    const partsOf = (paint: string) => {
      const pattern = document.getElementById(/url\(["']?#([^"')]+)/.exec(paint)?.[1] ?? "");
      return pattern === null ? null : [...pattern.querySelectorAll("rect")];
    };
    /** The colours that an element itself paints; of a pattern, those of its parts. */
    const fillsOf = (paint: string, alpha: number): Colour[] => {
      if (paint === "none") return [];
      const parts = partsOf(paint);
      if (parts)
        return parts.flatMap((part) =>
          fillsOf(getComputedStyle(part).fill, alpha * opacityFrom(part)),
        );
      const [red, green, blue, own] = colourOf(paint);
      return own * alpha === 0 ? [] : [[red, green, blue, own * alpha]];
    };
    /** As a ground, what the stripes of a pattern are from afar: a mixture by their areas. */
    const groundOf = (paint: string, alpha: number): Colour[] => {
      const parts = partsOf(paint);
      if (!parts) return fillsOf(paint, alpha);
      const area = ({ width, height }: SVGRectElement) =>
        width.baseVal.value * height.baseVal.value;
      const whole = Math.max(...parts.map(area));
      const mixed = parts.reduce<Colour>((ground, part) => {
        const [red, green, blue, own] = colourOf(getComputedStyle(part).fill);
        const share = (area(part) / whole) * opacityFrom(part) * own;
        return over([red, green, blue, share], ground);
      }, white);
      return [mixed];
    };
    const paintsOf = (element: Element): Colour[] => {
      const style = getComputedStyle(element);
      const alpha = opacityOf(element);
      if (element instanceof SVGElement)
        return [
          ...fillsOf(style.fill, alpha * Number(style.fillOpacity)),
          ...(Number.parseFloat(style.strokeWidth) > 0
            ? fillsOf(style.stroke, alpha * Number(style.strokeOpacity))
            : []),
        ];
      return fillsOf(style.backgroundColor, alpha);
    };
    /** What lies under an element at a place; of a pattern each of its colours. */
    const groundsAt = (element: Element, x: number, y: number): Colour[] => {
      const stack = document.elementsFromPoint(x, y);
      const place = stack.findIndex((one) => one === element || element.contains(one));
      const below = stack
        .slice(place + 1)
        .filter(
          (one) => !element.contains(one) && !(one instanceof SVGTextElement) && isDrawn(one),
        );
      let layers: Colour[][] = [];
      for (const one of below) {
        const style = getComputedStyle(one);
        const fills =
          one instanceof SVGElement
            ? one instanceof SVGSVGElement || one.tagName === "g" || one.tagName === "line"
              ? []
              : groundOf(style.fill, opacityOf(one) * Number(style.fillOpacity))
            : fillsOf(style.backgroundColor, opacityOf(one));
        if (fills.length === 0) continue;
        layers = [...layers, fills];
        if (fills.every(([, , , alpha]) => alpha > 0.99)) break;
      }
      let grounds: Colour[] = [white];
      for (const layer of layers.toReversed())
        grounds = layer.flatMap((top) => grounds.map((ground) => over(top, ground)));
      return grounds;
    };
    const worst = (colours: readonly Colour[], grounds: readonly Colour[]) =>
      Math.min(
        ...grounds.map((ground) =>
          Math.max(...colours.map((colour) => ratio(over(colour, ground), ground))),
        ),
      );

    const lineShares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    /** A ring round a shape makes it stand out by itself, whatever lies behind both. */
    const within = (mark: Element) => {
      const style = getComputedStyle(mark);
      if (Number.parseFloat(style.strokeWidth) < 2 || style.fill.startsWith("url")) return 0;
      const [fill] = fillsOf(style.fill, opacityOf(mark));
      const [ring] = fillsOf(style.stroke, opacityOf(mark));
      return fill && ring ? ratio(fill, ring) : 0;
    };

    /** Grounds and grids: each says nothing that a text or a mark beside it does not say too. */
    const token = (name: string) => getComputedStyle(slide).getPropertyValue(name);
    const isSame = (a: string, b: string) =>
      a !== "none" && !a.startsWith("url") && colourOf(a).join() === colourOf(b).join();
    const decorative: readonly { reason: string; is: (style: CSSStyleDeclaration) => boolean }[] = [
      {
        reason: "grid: the numbers stand beside it",
        is: ({ stroke }) => isSame(stroke, token("--grid")),
      },
      {
        reason: "ground beside the period: the strip shows the period",
        is: ({ fill }) => isSame(fill, token("--outside")),
      },
      {
        reason: "ground of the visit's days: its mark and words say them",
        is: ({ fill }) => isSame(fill, token("--accent-tint")),
      },
      {
        reason: "ground of the strip: its line and window lie on it",
        is: ({ fill }) => isSame(fill, token("--hover")),
      },
    ];

    const frame = slide.getBoundingClientRect();
    const content = slide.querySelector("[data-slide-content]")?.getBoundingClientRect() ?? frame;
    const isBeyond = (box: DOMRect, limit: DOMRect) =>
      box.left < limit.left - 1 ||
      box.right > limit.right + 1 ||
      box.top < limit.top - 1 ||
      box.bottom > limit.bottom + 1;

    for (const element of [slide, ...slide.querySelectorAll("*")]) {
      if (!isDrawn(element)) continue;
      const style = getComputedStyle(element);
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      const isWide = style.overflowX !== "visible" && scrollWidth > clientWidth + 1;
      const isHigh = style.overflowY !== "visible" && scrollHeight > clientHeight + 1;
      if (!(element instanceof SVGElement) && clientWidth > 0 && (isWide || isHigh))
        cut.push(`${nameOf(element)} holds more than it shows`);
    }

    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const words = (node.textContent ?? "").trim();
      if (!element || words === "" || !isDrawn(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const style = getComputedStyle(element);
      if (boxes.length === 0 || style.visibility === "hidden") continue;
      const limit = element.closest("[data-slide-content]") ? content : frame;
      if (boxes.some((box) => isBeyond(box, element instanceof SVGElement ? frame : limit)))
        cut.push(`“${words}” is cut`);
      const size = Number.parseFloat(style.fontSize);
      const leastSize = (element instanceof SVGElement ? limits.tick : limits.text) * scale;
      if (size < leastSize - 0.1) small.push(`“${words}” has ${size} of ${leastSize} px`);
      const ink = fillsOf(
        element instanceof SVGElement ? style.fill : style.color,
        opacityOf(element),
      );
      const hasHalo =
        element instanceof SVGElement &&
        style.stroke !== "none" &&
        style.paintOrder.startsWith("stroke");
      for (const box of boxes) {
        const y = box.top + box.height / 2;
        const grounds = hasHalo
          ? fillsOf(style.stroke, 1)
          : [0.03, 0.5, 0.97].flatMap((share) =>
              groundsAt(element, box.left + box.width * share, y),
            );
        const found = worst(ink, grounds);
        if (found < limits.ratio) {
          pale.push(`“${words}” has ${found.toFixed(2)}`);
          break;
        }
      }
    }

    for (const mark of slide.querySelectorAll<SVGGeometryElement>(
      "svg :is(rect, path, circle, line)",
    )) {
      if (!isDrawn(mark)) continue;
      const style = getComputedStyle(mark);
      const box = mark.getBoundingClientRect();
      const paints = paintsOf(mark);
      if (paints.length === 0 || (box.width === 0 && box.height === 0)) continue;
      if (decorative.some(({ is }) => is(style))) continue;
      const isClipped = mark.closest("[clip-path]") !== null;
      if (!isClipped && isBeyond(box, frame)) cut.push(`${nameOf(mark)} is cut`);
      const isLine = mark.tagName === "line" || (mark.tagName === "path" && style.fill === "none");
      if (isLine && style.stroke !== "none" && Number.parseFloat(style.strokeWidth) < limits.line)
        small.push(`${nameOf(mark)} is ${style.strokeWidth} wide`);
      const length = mark.getTotalLength();
      const matrix = mark.getScreenCTM();
      const along = isLine
        ? lineShares.flatMap((share) => {
            const place = mark.getPointAtLength(length * share);
            return matrix ? [place.matrixTransform(matrix)] : [];
          })
        : [0.5, 0.03, 0.97].flatMap((across) =>
            [0.5, 0.03, 0.97].map((down) => ({
              x: box.left + box.width * across,
              y: box.top + box.height * down,
            })),
          );
      const ratios = along.map(({ x, y }) => worst(paints, groundsAt(mark, x, y)));
      // Of a line two thirds have to be seen: it is crossed by what it leads to. Of a shape enough to make it out.
      const byRatio = ratios.toSorted((a, b) => a - b);
      const seenOf = isLine ? (byRatio[Math.floor(byRatio.length / 3)] ?? 0) : Math.max(...ratios);
      const found = Math.max(within(mark), seenOf);
      if (found < limits.ratio)
        pale.push(`${nameOf(mark)} ${style.fill} ${style.stroke} has ${found.toFixed(2)}`);
    }
    document.adoptedStyleSheets = [];
    return { cut, small, pale };
  }, least);
}
