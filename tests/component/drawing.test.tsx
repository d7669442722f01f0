import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Boundary } from "../../app/ui/Boundary.tsx";
import { drawing } from "../../app/ui/drawing.ts";
import { useIsPrinting } from "../../app/ui/useIsPrinting.ts";

const Picture = () => <p>A picture</p>;

function renderChart(code: ReturnType<typeof drawing>) {
  function Chart() {
    const [Drawn] = useState(code.take);
    return (
      <Suspense fallback="Not there yet">
        <Drawn />
      </Suspense>
    );
  }
  return render(
    <Boundary message="It could not be drawn." retry="Try again">
      <Chart />
    </Boundary>,
  );
}

describe("the code of a drawing", () => {
  it("draws at once where it was loaded before, as paper needs it", async () => {
    const code = drawing(() => Promise.resolve(Picture));
    await code.prepare();
    const { container } = renderChart(code);
    expect(container).toHaveTextContent(/^A picture$/);
  });

  it("is loaded when it is first drawn where nobody has before, and once for all", async () => {
    const load = vi.fn<() => Promise<typeof Picture>>(() => Promise.resolve(Picture));
    const code = drawing(load);
    const { container } = renderChart(code);
    expect(container).toHaveTextContent(/^Not there yet$/);
    expect(await screen.findByText("A picture")).toBeVisible();
    await code.prepare();
    expect(load).toHaveBeenCalledOnce();
  });

  it("is loaded anew when it failed and is tried again", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const load = vi.fn<() => Promise<typeof Picture>>(() => Promise.resolve(Picture));
    load.mockRejectedValueOnce(new Error("no network"));
    renderChart(drawing(load));
    expect(await screen.findByText("It could not be drawn.")).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
    expect(said).toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("A picture")).toBeVisible();
  });
});

describe("whether the page is being printed", () => {
  const Sheet = () => (useIsPrinting() ? <Late /> : "screen");
  const Late = () => (useIsPrinting() ? "paper" : "screen, late");
  const send = (name: string) => act(() => void window.dispatchEvent(new Event(name)));

  it("is known to what comes while it is, and no longer after it", () => {
    const { container, unmount } = render(<Sheet />);
    expect(container).toHaveTextContent(/^screen$/);
    send("beforeprint");
    expect(container).toHaveTextContent(/^paper$/);
    send("afterprint");
    expect(container).toHaveTextContent(/^screen$/);
    send("beforeprint");
    unmount();
    expect(render(<Sheet />).container).toHaveTextContent(/^screen$/);
  });
});
