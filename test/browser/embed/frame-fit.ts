import type { Page } from "playwright-core";

/** Waits until a frame is exactly as high as the card in it, which it then shows without a scroll bar. */
export async function frameFits(page: Page, selector: string): Promise<void> {
	const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
	if (!frame) throw new Error(`no frame: ${selector}`);
	await frame.waitForFunction(() => {
		const { scrollHeight, clientHeight } = document.documentElement;
		const height = document.querySelector(".card")?.getBoundingClientRect().height ?? 0;
		return scrollHeight === clientHeight && clientHeight - height < 1 && clientHeight >= height;
	});
}
