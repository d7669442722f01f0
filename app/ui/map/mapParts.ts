import type { ReactNode } from "react";

/** The outline of an area. */
export interface MapOutline {
  id: string;
  /** Each with its outer line first, then the holes in it; of a line longitude and latitude, one after the other. */
  polygons: readonly (readonly (readonly number[])[])[];
}

/** How an area is painted. */
export interface MapArea {
  /** That of its outline. */
  id: string;
  /** The class of its value, from 0; `null` for the quiet ground. */
  tone: number | null;
  /** Whether its filling does not hold for all of it: it is dotted, and the legend says what is left out. */
  isPartial: boolean;
  /** The label that speaks for it; `null` where it has no value. */
  label: string | null;
}

/** What is written on an area, and can be pressed. */
export interface MapLabel {
  id: string;
  /** The area that it stands on. */
  area: string;
  name: string;
  value: string;
  /** What is read out. */
  says: string;
}

/** What a map shows, and what can be pressed on it. */
export interface MapContent {
  outlines: readonly MapOutline[];
  /** One an outline. */
  areas: readonly MapArea[];
  /** The areas that the picture is large enough for; all where there are none. */
  frame: readonly string[];
  /** In the order in which the keyboard meets them. */
  labels: readonly MapLabel[];
  /** What the labels are, for those who cannot see them. */
  labelsName: string;
  /** For a label, or an area that it speaks for, by the label's id. */
  onPress: (id: string) => void;
}

/** What the fillings stand for. */
export interface MapLegend {
  title: string;
  classes: readonly MapClass[];
  /** What is left out of the dotted areas; `null` where none is dotted. */
  partial: ReactNode;
}

/** A class of values, or the quiet ground (`tone` is `null`), in words. */
export interface MapClass {
  tone: number | null;
  text: string;
}
