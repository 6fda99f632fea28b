import { groupBy } from "../../row/group-by.js";
import { documentPath } from "../address/place-link.js";
import { asJson } from "../envelope.js";
import { passageAnchor, type SharedPassage } from "./shared-passage.js";

/** By the name of the other plan in its address: what each shared passage is called here, and there (`6461-6490`). */
export type Pairs = Readonly<Record<string, readonly (readonly [own: string, other: string])[]>>;

/** Returns the passages of a plan as its script needs them to bring two plans together. */
export function toPairs(shared: readonly SharedPassage[]): Pairs {
	const name = (span: { start: number; end: number }) => passageAnchor(span).slice("s-".length);
	return Object.fromEntries(
		[...groupBy(shared, ({ other_id }) => other_id)].map(([other, own]) => [
			documentPath(other).slice("/reader/".length),
			own.map((passage) => [name(passage), name({ start: passage.other_start, end: passage.other_end })] as const),
		]),
	);
}

/** The pairs, where the script finds them. */
export function PairData({ shared }: { shared: readonly SharedPassage[] }) {
	return <script id="pairs" type="application/json" dangerouslySetInnerHTML={{ __html: asJson(toPairs(shared)) }} />;
}
