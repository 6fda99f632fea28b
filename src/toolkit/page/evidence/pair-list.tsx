import type { StatedObservation } from "../../compare/answer.js";
import { comparePair } from "../../compare/pair.js";
import { formatReasons } from "../../compare/reason-column.js";
import type { Comparator } from "../../schema/target.js";
import { indicatorPath, targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";

/**
 * The other regions' values of the same indicator, each with whether it may stand beside this one, and why not. `isInForce`
 * says whether the own plan is: what only superseded plans state has no row among the indicators.
 */
export function PairList({
	own,
	peers,
	isInForce,
}: {
	own: StatedObservation;
	peers: readonly StatedObservation[];
	isInForce: boolean;
}) {
	const { copy, format, language, names } = usePage();
	const name = names.indicator(own.indicator_id);
	const others = peers.filter((peer) => peer.document_id !== own.document_id);
	return (
		<div class="pairs">
			<p class="pairs-title">
				{copy.evidence.pairs}{" "}
				{isInForce || others.length > 0 ? <a href={indicatorPath(own.indicator_id)}>{name}</a> : <b>{name}</b>}
			</p>
			<ul>
				{others.map((peer) => {
					const pair = comparePair(own, peer);
					const { reason, reason_en } = formatReasons(pair.reasons);
					const value = peer.annual_value ?? peer.value;
					const value_max = peer.annual_value === null ? peer.value_max : peer.annual_value_max;
					return (
						<li key={peer.target_id} class={`pair-${pair.comparability}`}>
							<i class={`mark ${pair.comparability}`} aria-hidden="true" />
							<a href={targetPath(peer)}>
								{names.region(peer.region_code ?? "", peer.region)}{" "}
								<b>{format.bounded({ value, value_max, comparator: peer.comparator as Comparator })}</b>{" "}
								{names.unit(peer.unit)}
							</a>{" "}
							<small>{peer.year}</small>
							<small class="why">
								{copy.evidence.comparabilities[pair.comparability]}
								{pair.reasons.length === 0 ? null : `${copy.evidence.colon}${language === "zh" ? reason : reason_en}`}
							</small>
						</li>
					);
				})}
				{others.length === 0 ? <li class="absent">{copy.evidence.noPairs}</li> : null}
			</ul>
		</div>
	);
}
