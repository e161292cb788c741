// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace setup::ui {

class TextLabel;

/// One click that only a person can make.
struct ClickRow
{
    QString id = {}; ///< Stable; names the row's box to tick.
    QString text =
        {}; ///< May hold <b> for the names on the console's screen; everything else must be escaped.
    QString detail = {}; ///< Plain: what is seen then, or what to do if it is not there.
    bool done = false;

    bool operator==(const ClickRow &) const = default;
};

/// The person's clicks as a numbered list. The numbers become ticks by themselves where the program can see it, or
/// are ticked by the person where it can't.
class Checklist final : public QFrame
{
    Q_OBJECT

public:
    explicit Checklist(const QString &objectName, QWidget *parent = nullptr);

    /// The heading, and what stands at its right: "waiting for you · 0:42".
    void setTitle(const QString &title);
    void setAside(const QString &aside);

    void setClicks(const QList<ClickRow> &clicks);

    /// Gives each row a box that the person ticks.
    void setTickable(bool tickable);

signals:
    void ticked(const QString &id, bool done);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(int number, const ClickRow &click);
    void fitLengths();

    TextLabel *m_title = nullptr;
    TextLabel *m_aside = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_list = nullptr;
    QList<ClickRow> m_clicks;
    bool m_tickable = false;
};

} // namespace setup::ui
