import { parseFigure } from "../../../domain/figure.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { AreaMap } from "../../../ui/map/AreaMap.tsx";
import { isUsableDay } from "../../../url/usable.ts";
import { change } from "../../../url/useView.ts";
import type { DistrictMap } from "./mapView.ts";

/** The figures of the table on their districts. */
export function WhereMap({ map }: { map: DistrictMap }) {
  const { where: words, page } = useDetailMessages();
  return (
    <Boundary message={words.failed} retry={page.retry}>
      <AreaMap
        label={map.picture}
        areas={map.areas}
        frame={map.frame}
        labels={map.labels}
        labelsName={words.labels}
        legend={map.legend}
        onPress={(id) => change({ figure: parseFigure(id, isUsableDay) })}
      />
    </Boundary>
  );
}
