import { usePage } from "../page-context.js";
import { hues } from "../reader/theme-hue.js";
import type { ReuseReport } from "./reuse-report.js";

/** Least lengths to choose from, of those that some passage has. */
const lengths = [15, 20, 30, 50, 100, 200];

/** The page's controls: content or stock phrases, theme, least length; the script writes what each would show. */
export function Controls({ report }: { report: ReuseReport }) {
	const { copy, names } = usePage();
	const words = copy.reuse;
	const longest = Math.max(0, ...report.passages.map(({ characters }) => characters));
	const present = new Set(report.passages.flatMap((passage) => passage.hues));
	return (
		<div class="reuse-controls script-only">
			<Choice
				name="text"
				label={words.text}
				options={(["substance", "stock", "all"] as const).map((text) => [text, words.texts[text]])}
			/>
			<Choice
				name="theme"
				label={words.theme}
				options={[
					["", words.themeAll],
					...hues
						.filter((hue) => present.has(hue))
						.map((hue) => [hue, hue === "other" ? words.themeOther : names.theme(hue)] as const),
				]}
			/>
			<Choice
				name="least"
				label={words.least}
				options={[
					["", words.themeAll],
					...lengths
						.filter((least) => least <= longest)
						.map((least) => [String(least), words.leastCharacters(least)] as const),
				]}
			/>
			<p class="chosen-pair" hidden>
				{words.pair} <b />{" "}
				<button type="button" data-clear>
					{words.clear}
				</button>
			</p>
		</div>
	);
}

function Choice({
	name,
	label,
	options,
}: {
	name: string;
	label: string;
	options: readonly (readonly [value: string, word: string])[];
}) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame
		<div class="choices" role="group" aria-label={label}>
			<span>{label}</span>
			{options.map(([value, word], index) => (
				<button
					key={value}
					type="button"
					class={value === "" || name !== "theme" ? undefined : `theme-${value}`}
					data-choose={name}
					value={value}
					aria-pressed={index === 0}
				>
					{word} <small />
				</button>
			))}
		</div>
	);
}
