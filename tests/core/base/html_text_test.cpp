// SPDX-License-Identifier: MIT
#include "base/html_text.h"

#include "support/catch.h"

using namespace plumbline;

TEST_CASE("A text for a web page has nothing left that a browser would take for markup") {
    CHECK(htmlText(R"(<img src="file:///x" onerror='alert(1)'> & more)") ==
          "&lt;img src=&quot;file:///x&quot; onerror=&#39;alert(1)&#39;&gt; &amp; more");
    CHECK(htmlText("Größe – ελ 😀") == "Größe – ελ 😀");
}
