import { Fragment, memo, type ReactNode } from "react";
import { parseFigure } from "../../../domain/figure.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { AreaMap } from "../../../ui/map/AreaMap.tsx";
import { isUsableDay } from "../../../url/usable.ts";
import { change } from "../../../url/useView.ts";
import { StatedNumber } from "../StatedNumber.tsx";
import type { DistrictMap } from "./mapView.ts";

interface Props {
  map: DistrictMap;
  /** Said below the legend. */
  children?: ReactNode;
}

/** The figures of the table on their districts; drawn anew only where they change, which a period seldom does. */
export const WhereMap = memo(function WhereMap({ map, children }: Props) {
  const { where: words, page } = useDetailMessages();
  const { picture, outlines, areas, frame, labels, legend, partial } = map;
  const leftOut = partial.map(({ text, number }) => (
    <Fragment key={text}>
      {text} <StatedNumber {...number} />{" "}
    </Fragment>
  ));
  return (
    <Boundary message={words.failed} retry={page.retry}>
      <AreaMap
        label={picture}
        outlines={outlines}
        areas={areas}
        frame={frame}
        labels={labels}
        labelsName={words.labels}
        legend={{ ...legend, partial: partial.length === 0 ? null : leftOut }}
        onPress={(id) => change({ figure: parseFigure(id, isUsableDay) })}
      >
        {children}
      </AreaMap>
    </Boundary>
  );
});
