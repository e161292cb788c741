// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/handout.h"

namespace setup::test {

/// Two stages, one with everything and one with as little as there can be, and a drill.
inline documents::Handout sampleHandout(documents::Edition edition)
{
    using namespace Qt::StringLiterals;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    image.setDevicePixelRatio(2);
    documents::HandoutSection full{
        .id = u"okta"_s,
        .group = u"Before you begin"_s,
        .title = u"Okta"_s,
        .instruction = u"Which Okta org?"_s,
        .why = u"The org is confirmed first. Größe 日本語"_s,
        .pictures =
            {{image, u"Tokens"_s, u"Sketch of the screen Tokens."_s, {u"The Tokens tab."_s, u"Save."_s}},
             {image, u"The page"_s, u"The page as it opens."_s, {}}},
        .values = {{u"Okta's Admin Console"_s, u"acme-admin.okta.com"_s}, {u"Person"_s, {}}},
        .links = {{u"Okta's documentation"_s, QUrl(u"https://developer.okta.com/docs/?a=1&b=2"_s)}},
        .notes = {.minutes = 7,
                  .say = {u"Say this."_s},
                  .show = {u"Show that."_s},
                  .questions = {{u"Why so?"_s, u"Because."_s}},
                  .traps = {u"Mind the trap."_s}}};
    documents::HandoutSection bare{
        .id = u"finish"_s, .title = u"Done"_s, .instruction = u"What was made"_s, .why = u"All of it."_s};
    return {.language = u"de"_s,
            .edition = edition,
            .sections = {full, bare},
            .drills = {{u"Wrong region"_s, u"Nobody arrives."_s, {u"The base URL names another region."_s}}}};
}

} // namespace setup::test
