import { Component, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { ScanDirective } from "samenwerkscan/angular";

@Component({
  selector: "app-root",
  imports: [ScanDirective],
  template: `
    <samenwerk-scan
      lang="nl"
      [perspective]="side"
      form="short"
      [headingLevel]="3"
      (samenwerkscan-change)="answered.set($event.detail.answered)"
    />
    <output>{{ answered() }}</output>
  `,
})
class App {
  readonly side = "ouders";
  readonly answered = signal(0);
}

bootstrapApplication(App).catch((error: unknown) => console.error(error));
