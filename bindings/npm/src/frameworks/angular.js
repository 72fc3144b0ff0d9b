// The element in templates of Angular, where only a directive can give types: this one hands every property on to the
// element. It is written as Angular's compiler leaves the directives of a library, because the package has no compiler.

import * as angular from "@angular/core";

import "./element.js";

export class ScanDirective {
  #element;

  constructor({ nativeElement }) {
    this.#element = nativeElement;
  }

  static ɵfac = angular.ɵɵngDeclareFactory({
    minVersion: "12.0.0",
    version: "17.0.0",
    ngImport: angular,
    type: ScanDirective,
    deps: [{ token: angular.ElementRef }],
    target: angular.ɵɵFactoryTarget.Directive,
  });

  static ɵdir = angular.ɵɵngDeclareDirective({
    minVersion: "14.0.0",
    version: "17.0.0",
    ngImport: angular,
    type: ScanDirective,
    isStandalone: true,
    selector: "samenwerk-scan",
    inputs: {
      lang: "lang",
      form: "form",
      perspective: "perspective",
      storage: "storage",
      headingLevel: "headingLevel",
      start: "start",
      history: "history",
      wasmUrl: "wasmUrl",
      invite: "invite",
      shareResult: "shareResult",
      updateTitle: "updateTitle",
      response: "response",
      engine: "engine",
    },
  });

  static {
    for (const property of Object.keys(ScanDirective.ɵdir.inputs)) {
      Object.defineProperty(ScanDirective.prototype, property, {
        set(value) {
          this.#element[property] = value;
        },
      });
    }
  }
}
