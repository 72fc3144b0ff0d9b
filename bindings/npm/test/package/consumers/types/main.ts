import { describeError, load, ScanError, type ScanResponse, type ScoreCard } from "samenwerkscan";

const response: ScanResponse = {
  format: "samenwerkscan/response/1",
  instrument: { id: "kansengelijkheid", version: "1.0" },
  form: "short",
  perspective: "ouders",
  answers: { "ambitie-1": 3, "stem-1": "dontKnow" },
};

export async function total(): Promise<number | null> {
  const engine = await load({ wasm: fetch("samenwerkscan.wasm") });
  try {
    const card: ScoreCard = engine.score(response);
    return card.total;
  } catch (error) {
    if (error instanceof ScanError) console.error(error.code, error.problems[0]?.path);
    throw new Error(describeError(error, "nl"));
  }
}
