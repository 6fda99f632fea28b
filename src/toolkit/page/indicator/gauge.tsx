import type { Comparability } from "../../schema/observation.js";
import { type Drawn, placeOn, type Scale } from "./drawn.js";

/** A value on its row's scale: a bar that stands on the line, a dot on 0 to 100, or the limit that is not to be passed. */
export function Gauge({ drawn, scale, as }: { drawn: Drawn; scale: Scale; as: Comparability }) {
	const place = `${Number(placeOn(scale, drawn.value_max ?? drawn.value).toFixed(1))}%`;
	const isDot = scale.shape === "dot";
	return (
		<i class={`gauge as-${scale.shape} ${as}`} aria-hidden="true">
			<i style={isDot ? { left: place } : { width: place }} />
		</i>
	);
}
