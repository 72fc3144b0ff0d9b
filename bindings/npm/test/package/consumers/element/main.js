import "samenwerkscan/element";
