import { composeViews, type View } from "../text/view.js";
import { fold } from "../text/width.js";
import { withoutMarkup } from "./markup.js";
import { pairedQuotes } from "./quote.js";
import { withoutSpacing } from "./spacing.js";
import { withoutWraps } from "./wrap.js";

/**
 * Returns the text as rules read it: without tags, hard wraps and needless spaces, in half-width forms, one paragraph
 * a line, straight quotes turned, every character still knowing its place in the file.
 */
export function layout(source: string): View {
	const plain = withoutMarkup(source);
	const whole = composeViews(withoutWraps(plain.text), plain);
	const spaced = composeViews(withoutSpacing(whole.text), whole);
	return { text: pairedQuotes(fold(spaced.text)), toSource: spaced.toSource };
}
