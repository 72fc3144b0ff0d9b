"use client";

import { useEffect, useRef, useState } from "react";
import type { SamenwerkScan, ScanEvents } from "samenwerkscan/react";
import "samenwerkscan/react";

/** React adds no listeners to a custom element that a server has rendered, so this does. */
export function Scan() {
  const scan = useRef<SamenwerkScan>(null);
  const [answered, setAnswered] = useState(0);
  useEffect(() => {
    const element = scan.current;
    const hear = ({ detail }: ScanEvents["samenwerkscan-change"]) => setAnswered(detail.answered);
    element?.addEventListener("samenwerkscan-change", hear);
    return () => element?.removeEventListener("samenwerkscan-change", hear);
  }, []);
  return (
    <>
      <samenwerk-scan ref={scan} lang="nl" perspective="ouders" form="short" />
      <output>{answered}</output>
    </>
  );
}
