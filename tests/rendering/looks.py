"""What an eye would object to, asked of the page itself: each gives a list of what is wrong."""

FAINT = """() => {
    const parse = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92
        : ((one + 0.055) / 1.055) ** 2.4).reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);
    const contrast = (a, b) => {
        const [x, y] = [light(a), light(b)].sort((m, n) => n - m);
        return (x + 0.05) / (y + 0.05);
    };
    const ground = (element) => {
        const found = parse(getComputedStyle(element).backgroundColor);
        return found.length === 3 || !element.parentElement ? found : ground(element.parentElement);
    };
    const faint = [];
    for (const element of document.querySelectorAll("body *")) {
        const style = getComputedStyle(element);
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!element.checkVisibility() || element.disabled) continue;
        const text = contrast(parse(style.color).slice(0, 3), ground(element));
        if (own && text < 4.5) faint.push([text.toFixed(2), element.textContent.slice(0, 40)]);
        if (element.matches("input, select, textarea")) {
            const edge = contrast(parse(style.borderTopColor).slice(0, 3), ground(element.parentElement));
            if (edge < 3) faint.push([edge.toFixed(2), element.id || element.tagName]);
            const hint = contrast(parse(getComputedStyle(element, "::placeholder").color).slice(0, 3), ground(element));
            if (element.placeholder && hint < 4.5) faint.push([hint.toFixed(2), element.placeholder]);
        }
    }
    return faint;
}"""
"""What stands out less than WCAG asks: text by 4.5, the edge of a field by 3."""

CUT_OFF = """() => [...document.querySelectorAll("button, button *")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.innerText)"""
"""Buttons whose words do not fit in them, or that do not fit on the screen."""
