import type { ReadingTarget } from "../../query/reading.js";
import { clauseAnchor } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import type { Block } from "./block.js";
import { partition } from "./partition.js";

/** A chapter of a plan: its heading, where it lies, and its parts. */
export interface Chapter {
	anchor: string;
	heading: string;
	start: number;
	end: number;
	parts: { anchor: string; heading: string }[];
}

/** Returns the chapters of a plan, from the headings above its clauses. */
export function toChapters(blocks: readonly Block[]): Chapter[] {
	const chapters: Chapter[] = [];
	for (const block of blocks) {
		if (block.kind !== "clause") {
			continue;
		}
		const { clause } = block;
		const [heading, part] = clause.section_path;
		const anchor = clauseAnchor(clause.ordinal);
		const last = chapters.at(-1);
		if (!last || (heading !== undefined && last.heading !== heading)) {
			chapters.push({ anchor, heading: heading ?? "", start: block.start, end: block.end, parts: [] });
		}
		const chapter = chapters.at(-1);
		if (chapter) {
			chapter.end = block.end;
			if (part !== undefined && chapter.parts.at(-1)?.heading !== part) {
				chapter.parts.push({ anchor, heading: part });
			}
		}
	}
	return chapters.filter((chapter) => chapter.heading !== "");
}

/** The chapters of a plan as links, as far apart as in the text, with the number of targets of each. */
export function Outline({ chapters, targets }: { chapters: readonly Chapter[]; targets: readonly ReadingTarget[] }) {
	const { language } = usePage();
	const targetsOf = partition(chapters, targets);
	return (
		<ol class="outline" lang={language === "zh" ? undefined : "zh-CN"}>
			{chapters.map((chapter) => (
				<li key={chapter.anchor} style={{ flexGrow: chapter.end - chapter.start }}>
					<a href={`#${chapter.anchor}`}>
						<span>{chapter.heading.replace(/[,，].*$/u, "")}</span>
						<small>{targetsOf(chapter).length}</small>
					</a>
					{chapter.parts.length === 0 ? null : (
						<ol>
							{chapter.parts.map((part) => (
								<li key={part.anchor}>
									<a href={`#${part.anchor}`}>{part.heading}</a>
								</li>
							))}
						</ol>
					)}
				</li>
			))}
		</ol>
	);
}
