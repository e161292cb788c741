// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace setup::ui {

/// A value that can be read whole, selected and copied: fixed width, broken anywhere, never cut off. As high as it
/// needs to be.
class ValueText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ValueText(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return toPlainText(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitFont();
    void fitHeight();
};

} // namespace setup::ui
