/** Where a target stands on the page. */
export interface TargetPlace {
	/** Its dot among the kinds. */
	dot: HTMLElement | null;
	/** Its tick on its plan. */
	tick: SVGElement | null;
	/** Its numeral in the list of clauses. */
	numeral: HTMLElement | null;
}

/** Returns the target that a link of the page leads to, null for any other: `…/reader/a#t-ff4a2cf8c9` → `ff4a2cf8c9`. */
export function targetOf(link: Element | null): string | null {
	return /#t-([\w.-]+)$/.exec(link?.getAttribute("href") ?? "")?.[1] ?? null;
}

let places: ReadonlyMap<string, TargetPlace> | undefined;

/** Returns where every target stands, found once: looking for one among a thousand links takes long on a slow machine. */
export function targetPlaces(): ReadonlyMap<string, TargetPlace> {
	places ??= findPlaces();
	return places;
}

function findPlaces(): Map<string, TargetPlace> {
	const found = new Map<string, TargetPlace>();
	const placeOf = (link: Element): TargetPlace | undefined => {
		const target = targetOf(link);
		if (target === null) return undefined;
		const place = found.get(target) ?? { dot: null, tick: null, numeral: null };
		found.set(target, place);
		return place;
	};
	for (const link of document.querySelectorAll<HTMLElement>(".kinds .units a")) {
		const place = placeOf(link);
		if (place) place.dot = link;
	}
	for (const link of document.querySelectorAll<SVGElement>(".places .strip a")) {
		const place = placeOf(link);
		if (place) place.tick = link;
	}
	for (const link of document.querySelectorAll<HTMLElement>(".list .entry p a")) {
		const place = placeOf(link);
		if (place) place.numeral = link;
	}
	return found;
}

/** Returns the clause of the list that holds a target. */
export function entryOf(target: string): HTMLElement | null {
	return targetPlaces().get(target)?.numeral?.closest<HTMLElement>(".entry") ?? null;
}

/** Returns the class of an element that gives it its theme's hue, empty where it has none. */
export function themeClass(element: Element | null | undefined): string {
	return /theme-\w+/.exec(element?.getAttribute("class") ?? "")?.[0] ?? "";
}
