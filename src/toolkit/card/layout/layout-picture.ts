import type { Card } from "../card.js";
import type { FontBook } from "../font-book.js";
import { hueOf, type Scene, type Shape } from "../scene/scene.js";
import { type Block, lineAtEnd, lineOfText, type Place, paragraph, stack, type TextStyle, widthOf } from "./block.js";
import { layoutBody } from "./layout-body.js";
import { moveShapes } from "./move.js";
import { type Measure, measures, type Size } from "./size.js";
import { sourceLine } from "./source-line.js";
import { textStyles } from "./text-style.js";

/** What a picture says beside the card: they are the same for all cards of a site. */
export interface PictureWords {
	/** `来源：`. */
	source: string;
	/** `比策`. */
	brand: string;
	/** `数据版本 0f62df8`. */
	version: string;
	/** Where the chart lives, as text: `example.org/charts/#…`; empty where that is not known. */
	address: string;
}

/** A card as a picture: its drawing in px, and how large it is on paper, in pt. */
export interface Picture {
	scene: Scene;
	points: { width: number; height: number };
}

/**
 * Returns a whole card as a picture: rule, finding, chart, notes, sources, version. A slide has its own height: the card is
 * laid out wider until it fits, and stands in the middle. `draw` gives another drawing than that of its rows.
 *
 * @example
 * layoutPicture(card, "word", fonts, words).points.width // 439.37, 15.5 cm
 */
export function layoutPicture(
	card: Card,
	size: Size,
	fonts: FontBook,
	words: PictureWords,
	draw: (width: number) => Scene = (width) => layoutBody(card, width, fonts),
): Picture {
	const measure = measures[size];
	const scenes = measure.widths.map((width) => () => layoutAt(card, width, fonts, words, draw));
	const scene = measure.ratio === null ? (scenes[0]?.() ?? empty) : fitted(scenes, measure.ratio);
	return { scene, points: { width: measure.points, height: (measure.points * scene.height) / scene.width } };
}

const empty: Scene = { width: 1, height: 1, shapes: [] };

/** Returns the first drawing that is not too high, at the ratio; of none, the last on a wider sheet. */
function fitted(scenes: readonly (() => Scene)[], ratio: NonNullable<Measure["ratio"]>): Scene {
	let scene = empty;
	for (const make of scenes) {
		scene = make();
		if (scene.height <= scene.width * ratio) break;
	}
	const width = Math.max(scene.width, scene.height / ratio);
	const height = width * ratio;
	const [paper, rule, ...shapes] = scene.shapes;
	if (paper?.type !== "rect" || rule?.type !== "rect") return scene;
	const moved = moveShapes(shapes, (width - scene.width) / 2, (height - scene.height) / 2);
	return { width, height, shapes: [{ ...paper, width, height }, { ...rule, width }, ...moved] };
}

const margin = 24;

function layoutAt(
	card: Card,
	width: number,
	fonts: FontBook,
	words: PictureWords,
	draw: (width: number) => Scene,
): Scene {
	const place: Place = { x: margin, y: 22, width: width - 2 * margin };
	const content = stack(
		place,
		0,
		(own) => paragraph(card.title, own, textStyles.title, fonts),
		(own) => spaced(2, paragraph(card.subtitle, { ...own, y: own.y + 2 }, textStyles.subtitle, fonts)),
		(own) => body(own, draw(own.width)),
		(own) => footing(card, own, fonts, words),
	);
	const height = Math.ceil(place.y + content.height + 14);
	const paper: Shape = { type: "rect", x: 0, y: 0, width, height, fill: "paper" };
	const rule: Shape = { type: "rect", x: 0, y: 0, width, height: 4, fill: hueOf(card.theme) };
	return { width, height, shapes: [paper, rule, ...content.shapes] };
}

function body({ x, y }: Place, drawn: Scene): Block {
	return { shapes: moveShapes(drawn.shapes, x, y + 18), height: 18 + drawn.height };
}

/** Notes and sources, and under a hairline the name of the project and the version. */
function footing(card: Card, place: Place, fonts: FontBook, words: PictureWords): Block {
	const small: TextStyle = textStyles.words;
	const texts = stack(
		{ ...place, y: place.y + 18 },
		4,
		...card.notes.map((note) => (own: Place) => paragraph(note, own, small, fonts)),
		(own) => paragraph(`${words.source}${sourceLine(card.sources, card.language)}`, own, small, fonts),
	);
	const y = place.y + 18 + texts.height + 12;
	const brand: TextStyle = { ...textStyles.label, size: 12, line: 18 };
	const version = place.x + widthOf(words.brand, brand, fonts) + 12;
	const room = place.width - (version - place.x) - widthOf(words.version, textStyles.small, fonts) - 16;
	const hasAddress = widthOf(words.address, textStyles.small, fonts) <= room;
	const end = { x: place.x + place.width, y: y + 7 };
	return {
		shapes: [
			...texts.shapes,
			{ type: "line", x1: place.x, y1: y, x2: place.x + place.width, y2: y, stroke: "hair" },
			lineOfText(words.brand, { x: place.x, y: y + 7 }, brand),
			lineOfText(words.version, { x: version, y: y + 7 }, textStyles.small),
			...(hasAddress ? [lineAtEnd(words.address, end, textStyles.small)] : []),
		],
		height: y + 25 - place.y,
	};
}

function spaced(above: number, block: Block): Block {
	return block.height === 0 ? block : { ...block, height: block.height + above };
}
