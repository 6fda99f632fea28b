import { composeViews, type View } from "../text/view.js";
import { fold } from "../text/width.js";
import { withoutMarkup } from "./markup.js";
import { withoutSpacing } from "./spacing.js";
import { withoutWraps } from "./wrap.js";

/**
 * Returns the text as rules read it: without tags, needless spaces and hard wraps, in half-width forms, one paragraph
 * a line, every character still knowing its place in the file.
 */
export function layout(source: string): View {
	const plain = withoutMarkup(source);
	const spaced = composeViews(withoutSpacing(plain.text), plain);
	const whole = composeViews(withoutWraps(spaced.text), spaced);
	return { text: fold(whole.text), toSource: whole.toSource };
}
