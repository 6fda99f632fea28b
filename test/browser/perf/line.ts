import type { CDPSession, Page } from "playwright-core";

/** A phone of the middle class on a slow line: what the report promises holds on it. */
export const phone = { cpuSlowdown: 4, bytesPerSecond: 1_600_000 / 8, roundTripMilliseconds: 150 };

/** Bytes that came over the line, and when, in milliseconds since the page was asked for. */
export type Arrival = { at: number; bytes: number };

/** A page on the slow line: everything that arrives is written down with its time. */
export interface SlowPage {
	arrivals: Arrival[];
	session: CDPSession;
}

/** Slows a page's line down from now on, and its processor by `cpuSlowdown`, and listens to what arrives. */
export async function slowDown(page: Page, cpuSlowdown: number): Promise<SlowPage> {
	const session = await page.context().newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", {
		offline: false,
		latency: phone.roundTripMilliseconds,
		downloadThroughput: phone.bytesPerSecond,
		uploadThroughput: phone.bytesPerSecond,
	});
	await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
	const arrivals: Arrival[] = [];
	let start: number | undefined;
	session.on("Network.requestWillBeSent", ({ timestamp }) => {
		start ??= timestamp;
	});
	const arrived = (timestamp: number, bytes: number) =>
		arrivals.push({ at: (timestamp - (start ?? timestamp)) * 1000, bytes });
	session.on("Network.responseReceived", ({ timestamp, response }) => arrived(timestamp, response.encodedDataLength));
	session.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => arrived(timestamp, encodedDataLength));
	return { arrivals, session };
}
