import type { Sentence } from "../word/sentence.js";
import { Figure } from "./figure.js";

/** A computed sentence: its words, and its figures in bold, each leading to what it counts. */
export function SentenceText({ parts }: { parts: Sentence }) {
	return (
		<>
			{parts.map((part, index) =>
				typeof part === "string" ? (
					part
				) : (
					<Figure key={index} {...(part.href === undefined ? {} : { href: part.href })}>
						{part.figure}
					</Figure>
				),
			)}
		</>
	);
}
