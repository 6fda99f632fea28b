import type { Appearance } from "../../card/scene/appearance.js";
import type { Paint } from "../../card/scene/scene.js";

type Palette = Readonly<Record<Paint, string>>;

/**
 * Returns the colours of embeds as a style sheet, the same as those of pictures: as the reader's system has it, or as the
 * frame's address or the component's attribute asks; on paper those of print.
 */
export function tokenSheet({ light, dark, print }: Readonly<Record<Appearance, Palette>>): string {
	return [
		`:root,:host{${declarations(light)}}`,
		`@media screen{${[
			`@media (prefers-color-scheme:dark){:root:not([data-appearance]),:host(:not([appearance=light],[appearance=dark])){${declarations(dark)}}}`,
			`:root[data-appearance=dark],:host([appearance=dark]){${declarations(dark)}}`,
		].join("")}}`,
		`@media print{:root,:host{${declarations(print)}}}`,
		"",
	].join("\n");
}

function declarations(palette: Palette): string {
	return Object.entries(palette)
		.map(([paint, color]) => `--${paint}:${color}`)
		.join(";");
}
