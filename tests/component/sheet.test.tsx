import { render, screen } from "@testing-library/react";
import { useState } from "react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Sheet } from "../../app/ui/Sheet.tsx";

const otherwise = ["[data-none]", "h1"];

function Page({ hasNumber }: { hasNumber: boolean }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <h1>The title</h1>
      {hasNumber && (
        <button type="button" data-figure="a">
          383
        </button>
      )}
      {isOpen && (
        <Sheet
          label="A sheet"
          returnTo="[data-figure]"
          otherwise={otherwise}
          close={() => setOpen(false)}
        >
          <button type="button">Close</button>
        </Sheet>
      )}
    </>
  );
}

it.each([
  [true, "button"],
  [false, "heading"],
] as const)("gives the focus to what there is when it closes: %s", async (hasNumber, role) => {
  const user = userEvent.setup();
  render(<Page hasNumber={hasNumber} />);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole(role)).toHaveFocus();
});
