import { everything, facets, type LedgerFilter, targetChoices } from "./filter.js";

/**
 * Returns the filter that an address names: `?region=370322&department=区科技局&due=2024`. What is chosen twice or more of
 * a facet is repeated; anything unknown is passed over.
 */
export function parseFilter(search: string): LedgerFilter {
	const query = new URLSearchParams(search);
	const chosen = Object.fromEntries(
		facets.map((facet) => [facet, [...new Set(query.getAll(facet).filter((value) => value !== ""))]]),
	);
	return {
		...everything,
		...chosen,
		targets: targetChoices.find((choice) => choice === query.get("targets")) ?? "all",
		text: query.get("q")?.trim() ?? "",
	};
}

/** Returns the part of an address that names a filter, with its question mark; nothing where all is shown. */
export function formatFilter(filter: Partial<LedgerFilter>): string {
	const query = new URLSearchParams();
	for (const facet of facets) {
		for (const value of filter[facet] ?? []) query.append(facet, value);
	}
	if (filter.targets !== undefined && filter.targets !== "all") query.set("targets", filter.targets);
	if (filter.text) query.set("q", filter.text);
	return query.size > 0 ? `?${query}` : "";
}

/** Returns the address of a view of the ledger: `/ledger?region=370322&due=2024`. */
export function ledgerPath(filter: Partial<LedgerFilter> = {}): string {
	return `/ledger${formatFilter(filter)}`;
}
