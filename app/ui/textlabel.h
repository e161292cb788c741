// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace setup::ui {

/// What a text is on a page; decides size, weight and colour.
enum class TextLook {
    Body,
    Heading, ///< The one instruction of a page.
    Why, ///< The lines under the heading.
    Strong, ///< The name of a field or a card.
    SmallStrong, ///< The name of a column.
    Muted, ///< Small and quiet: help, times, sources.
    ErrorLine,
    NoteLine,
    PracticeBanner,
};

/// A text that wraps and is taken literally, so that nothing a service or a person writes can become markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextLook look, QWidget *parent = nullptr);
    TextLabel(TextLook look, const QString &text, QWidget *parent = nullptr);

    /// Shows the text, or nothing at all where there is none.
    void setTextOrHide(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitFont();

    TextLook m_look;
};

} // namespace setup::ui
