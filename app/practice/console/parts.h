// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/html.h"

#include <QStringList>

namespace setup::practice::console {

/// A heading with what belongs to it in a frame; `action` stands in its corner.
Html card(const QString &title, const QList<Html> &content, const Html &action = {});

/// A table with a name that screen readers tell; the first cell of a row is its heading. Says so when it has no rows.
Html table(const QString &name, const QStringList &columns, const QList<QList<Html>> &rows,
           const QString &whenEmpty);

/// Names and their values.
Html values(const QList<std::pair<QString, Html>> &pairs);

Html link(const QString &address, const QString &text);

/// A link that looks like a button. `about` is told by screen readers, where several of them have the same text.
Html linkButton(const QString &address, const QString &text, const QString &about = {});
Html primaryLink(const QString &address, const QString &text);

/// Sends the form that it stands in.
Html button(const QString &text, const QString &about = {});
Html primaryButton(const QString &text);

/// A short state with a shape of its own beside the colour: done, failed or neutral.
enum class Mark { Neutral, Good, Bad };
Html mark(Mark kind, const QString &text);

/// The links over the parts of a page; the one on show is named.
struct Tab
{
    QString label = {};
    QString address = {};
    bool current = false;
};
Html tabs(const QString &name, const QList<Tab> &all, bool aside = false);

Html paragraph(const QList<Html> &content);
Html note(const QList<Html> &content);

/// What people called something: in the direction of its own script.
Html name(const QString &text);

/// An address or a name that is copied character by character.
Html code(const QString &text);

/// Buttons at the end of a form.
Html actions(const QList<Html> &buttons);

} // namespace setup::practice::console
