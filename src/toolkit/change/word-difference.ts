import { diffArrays } from "diff";

/** A piece of a changed text: what both sides have, or only the one before (`del`) or the one now (`ins`). */
export interface WordPiece {
	readonly side: "both" | "del" | "ins";
	readonly text: string;
}

/** Beyond so many edits a text is shown as another one: word by word it could not be followed. */
const mostEdits = 600;

/** A number with its point or groups, a word of letters, white space as it stands, or else a sign. */
const word = /\d+(?:[.,]\d+)*|[a-z]+|\s+|./giu;

/**
 * Returns a text before and now as pieces in the order of reading. Numbers and words of letters are never cut; a lone sign
 * that both have between two differences is no common ground. The pieces of `both` and `del` give the text before, those of
 * `both` and `ins` the text now.
 *
 * @example
 * wordDifference("控制在5500万", "控制在21980万"); // both 控制在, del 5500, ins 21980, both 万
 */
export function wordDifference(before: string, after: string): WordPiece[] {
	const changes = diffArrays(before.match(word) ?? [], after.match(word) ?? [], { maxEditLength: mostEdits });
	if (changes === undefined) return joined([piece("del", before), piece("ins", after)]);
	const pieces = changes.map(({ added, removed, value }) =>
		piece(added ? "ins" : removed ? "del" : "both", value.join("")),
	);
	return joined(withoutIslands(pieces));
}

const piece = (side: WordPiece["side"], text: string): WordPiece => ({ side, text });

function withoutIslands(pieces: readonly WordPiece[]): WordPiece[] {
	return pieces.flatMap((own, index) => {
		const isIsland = own.side === "both" && [...own.text].length === 1 && index > 0 && index < pieces.length - 1;
		return isIsland ? [piece("del", own.text), piece("ins", own.text)] : [own];
	});
}

/** Joins what stands side by side between two common pieces: what is gone first, then what came. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
	const found: WordPiece[] = [];
	let [gone, came] = ["", ""];
	const close = () => {
		found.push(...[piece("del", gone), piece("ins", came)].filter(({ text }) => text !== ""));
		[gone, came] = ["", ""];
	};
	for (const { side, text } of pieces) {
		if (side === "del") gone += text;
		else if (side === "ins") came += text;
		else {
			close();
			found.push(piece("both", text));
		}
	}
	close();
	return found;
}
