import type { Card } from "../../toolkit/card/card.js";
import type { PictureWords } from "../../toolkit/card/layout/layout-picture.js";
import type { Scene } from "../../toolkit/card/scene/scene.js";
import { saveFile } from "../notebook/save-file.js";
import type { Engines } from "./engines.js";
import { fileSize, sizeText } from "./file-size.js";
import {
	MissingGlyphs,
	type PaperFile,
	type PaperForm,
	type PaperOrder,
	paperFile,
	paperPicture,
	wordDocumentFile,
} from "./paper.js";
import type { Picks } from "./picks.js";

/** A chart that is wanted on paper. */
export interface PaperSource {
	card: Card;
	/** The name of its file, without ending. */
	name: string;
	/** The digits of its version that a reader sees. */
	version: string;
	/** Where it lives, and the root of its site. */
	address: string;
	site: string;
	/** Its drawing, where that is not the card's rows. */
	draw?: ((width: number) => Promise<Scene>) | null;
}

/** The chooser of paper forms. */
export interface PaperChoice {
	show(picks: Picks): void;
	/** Makes what is chosen and gives it to the person. */
	download(picks: Picks): Promise<void>;
}

/** Makes the chooser of paper forms in a place work. */
export function openPaperChoice(
	place: HTMLElement,
	engines: Engines,
	sourceOf: (picks: Picks) => Promise<PaperSource>,
): PaperChoice {
	const form = place.querySelector<HTMLElement>("[data-paper]");
	const button = place.querySelector<HTMLButtonElement>("[data-download]");
	const note = place.querySelector<HTMLElement>("[data-help]");
	const words: Readonly<Record<Picks["language"], PictureWords>> = JSON.parse(form?.dataset.words ?? "{}");
	const nameOf = ({ format }: Picks) => form?.querySelector(`[data-pick="format=${format}"]`)?.textContent ?? format;
	const label = (picks: Picks) => (button?.dataset.download ?? "").replace("{format}", nameOf(picks));
	return {
		show: (picks) => {
			for (const list of form?.querySelectorAll<HTMLElement>("[data-picks]") ?? []) {
				list.hidden = !applies(list.dataset.picks ?? "", picks);
			}
			if (button) button.textContent = label(picks);
			if (note) void sayHelp(note, engines);
		},
		download: async (picks) => {
			if (!button) return;
			button.disabled = true;
			button.textContent = form?.dataset.making ?? "";
			try {
				await save(await sourceOf(picks), picks, words[picks.language], engines);
				button.textContent = label(picks);
			} catch (problem) {
				button.textContent = place.dataset.failed ?? "";
				const signs = problem instanceof MissingGlyphs ? problem.characters.join(" ") : "";
				if (note && signs !== "") note.textContent = (form?.dataset.missing ?? "").replace("{signs}", signs);
			}
			button.disabled = false;
		},
	};
}

/** Says how paper forms are made, and how much the first one loads, where the host says that. */
async function sayHelp(note: HTMLElement, { glyphs }: Engines): Promise<void> {
	const sizes = await Promise.all(Object.values(glyphs.used).map(fileSize));
	const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
	note.textContent = (note.dataset.help ?? "").replace("{size}", bytes === 0 ? "" : sizeText(bytes));
}

/** A vector has no resolution, and a document of Word its own size. */
function applies(name: string, { format }: Picks): boolean {
	if (name === "scale") return format === "png";
	if (name === "target" || name === "color") return format !== "docx";
	return true;
}

async function save(source: PaperSource, picks: Picks, words: PictureWords, engines: Engines): Promise<void> {
	const { card, name, version, address, site, draw = null } = source;
	const { format, target, color, scale } = picks;
	const own: PictureWords = {
		...words,
		version: words.version.replace("{version}", version),
		address: address.replace(/^https?:\/\//u, ""),
	};
	const order = { card, words: own, draw };
	const { bytes, type } =
		format === "docx"
			? await wordDocumentFile(order, site, engines)
			: await drawn({ ...order, size: target }, { format, appearance: color, scale: Number(scale) }, site, engines);
	saveFile(`${name}.${format}`, bytes, type);
}

async function drawn(order: PaperOrder, form: PaperForm, site: string, engines: Engines): Promise<PaperFile> {
	const { picture, fonts } = await paperPicture(order, engines.glyphs);
	return paperFile(picture, order.card, form, { fonts, site, engines });
}
