import { useState } from "react";

/**
 * Whether something is open: as it opens by itself, until somebody opens or closes it by hand, and
 * again when that default changes (it is chosen elsewhere, say).
 */
export function useOpening(opensItself: boolean): [isOpen: boolean, toggle: () => void] {
  const [byHand, setByHand] = useState({ isOpen: opensItself, opensItself });
  const isOpen = byHand.opensItself === opensItself ? byHand.isOpen : opensItself;
  return [isOpen, () => setByHand({ isOpen: !isOpen, opensItself })];
}
