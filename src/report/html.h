// SPDX-License-Identifier: MIT
// A report as one semantic web page: the accessible copy.
#pragma once

#include "base/wording.h"
#include "report/document.h"

#include <functional>
#include <string>
#include <string_view>

namespace plumbline {

/// Draws a figure, or a level mark, as an SVG document.
struct HtmlPictures {
    std::function<std::string(const Figure&)> figure;
    std::function<std::string(const Mark&)> mark;
};

/// The class of an element that carries the tint of a level ("level-2-of-3"), for the style sheet to colour;
/// "no-level" where there is none.
std::string tintClass(const Mark& mark);

/// One self-contained HTML5 document: lang, h1 to h3 in order, th scope, caption, pictures inline with their
/// alt text, no script, nothing loaded. `css` is put into its head. All text is escaped.
std::string toHtml(const Document& document, std::string_view css, const HtmlPictures& pictures,
                   const Wording& wording);

} // namespace plumbline
