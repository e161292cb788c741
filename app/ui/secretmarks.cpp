// SPDX-License-Identifier: Apache-2.0
#include "ui/secretmarks.h"

#include <QMimeData>
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

// nspasteboard.org, Identifying and Handling Transient or Special Data on the Clipboard
const QString concealed = u"org.nspasteboard.ConcealedType"_s;

/// The name under which Qt puts data into a Windows clipboard format.
QString windowsFormat(QLatin1StringView name)
{
    return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
}

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Gives the mark its own name on the pasteboard, where Qt would hide it in one of its own.
class ConcealedType final : public QUtiMimeConverter
{
public:
    QString utiForMime(const QString &mime) const override
    {
        return mime == concealed ? concealed : QString();
    }
    QString mimeForUti(const QString &uti) const override { return uti == concealed ? concealed : QString(); }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
};
#endif

} // namespace

void markAsSecret(QMimeData &data)
{
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType converter; // registers itself
#endif
    data.setData(concealed, "1"_ba);
    data.setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    // Microsoft, Clipboard Formats: the first counts by being there, the others are a DWORD of 0.
    const QByteArray no(4, '\0');
    data.setData(windowsFormat("ExcludeClipboardContentFromMonitorProcessing"_L1), no);
    data.setData(windowsFormat("CanIncludeInClipboardHistory"_L1), no);
    data.setData(windowsFormat("CanUploadToCloudClipboard"_L1), no);
}

} // namespace setup::ui
