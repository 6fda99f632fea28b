import { expect, test } from "vitest";
import { oembed } from "../../../src/toolkit/publish/embed/oembed.js";
import { waterCard } from "../../page/frame/water-card.js";

const version = { version: "0f62df8c41d2", data: "", code: "", codebooks: "" };
const published = { version, date: null, frozen: false, site: "https://example.org/bice/" };

test("a chart is offered as a frame of 700 px with the address of its page", () => {
	const offer = JSON.parse(oembed(waterCard, published, []));
	expect(offer).toMatchObject({
		version: "1.0",
		type: "rich",
		width: 700,
		title: waterCard.title,
		provider_name: "比策",
	});
	expect(offer.html).toContain('src="https://example.org/bice/embed/indicator/water_use_cap/"');
	expect(offer.html).toContain(`height="${offer.height}"`);
	expect(offer).not.toHaveProperty("thumbnail_url");
});

test("its picture is offered with its size", () => {
	const png = new Uint8Array(40);
	new DataView(png.buffer).setUint32(16, 1400);
	new DataView(png.buffer).setUint32(20, 900);
	const card = { ...waterCard, language: "en" as const };
	const offer = JSON.parse(oembed(card, { ...published, frozen: true }, [{ name: "chart.en.png", content: png }]));
	expect(offer).toMatchObject({
		thumbnail_url: "https://example.org/bice/v/0f62df8c41d2/indicator/water_use_cap/chart.en.png",
		thumbnail_width: 1400,
		thumbnail_height: 900,
	});
});
