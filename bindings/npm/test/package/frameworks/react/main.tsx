import { useRef } from "react";
import type { ScanResponse } from "samenwerkscan";
import type { SamenwerkScan } from "samenwerkscan/react";
import "samenwerkscan/react";

export function Page({ saved }: { saved: ScanResponse }) {
  const scan = useRef<SamenwerkScan>(null);
  return (
    <samenwerk-scan
      ref={scan}
      lang="nl"
      perspective="ouders"
      form="short"
      storage="session"
      heading-level={3}
      share-result
      response={saved}
      className="scan"
      onsamenwerkscan-complete={(event) => event.detail?.total?.toFixed()}
      onsamenwerkscan-change={({ detail }) => detail.answered + detail.questions}
    />
  );
}

// @ts-expect-error: there is no such side.
export const wrongSide = <samenwerk-scan perspective="leerkracht" />;

// @ts-expect-error: progress has no answers.
export const wrongDetail = <samenwerk-scan onsamenwerkscan-change={({ detail }) => detail.answers} />;
