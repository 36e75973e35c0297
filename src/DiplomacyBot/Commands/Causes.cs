using System.Net.Sockets;
using System.Text.Json;
using DiplomacyBot.Language.Messages;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Commands;

/// <summary>Why the system could not do something, in the operator's language: what .NET says is English, whatever the culture.</summary>
internal static class Causes
{
    // Codes that .NET keeps in HResult where it has no type for them: errno on Unix, Win32 codes (with 0x8007 before them) on Windows.
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;
    private const int IsDirectory = 21;
    private const int NotDirectory = 20;
    private const int NameTooLong = 36;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <summary>The cause, without a full stop.</summary>
    /// <param name="e">What was thrown.</param>
    /// <param name="speech">The language.</param>
    /// <param name="path">The file it was about; null for none.</param>
    public static string Of(Exception e, MessageLanguage speech, string? path = null) => Known(e, path) switch
    {
        { } known => known.Say(speech, Detail(e)),
        null => speech == MessageLanguage.English ? e.Message.Trim().TrimEnd('.') : SystemSays.Say(speech, e.Message.Trim().TrimEnd('.')),
    };

    private static readonly Phrase SystemSays = new("hệ thống báo “{0}”", "{0}");

    private static Phrase? Known(Exception e, string? path) => e switch
    {
        _ when path is not null && Directory.Exists(path) => new("đó là một thư mục, không phải tệp; hãy nêu tên tệp", "that is a folder; name a file"),
        JsonException { LineNumber: { } line, BytePositionInLine: not null } => line == 0 ? new("JSON bị lỗi ở byte {0}", "broken JSON at byte {0}") : new("JSON bị lỗi ở dòng {0}", "broken JSON at line {0}"),
        JsonException => new("JSON bị lỗi", "broken JSON"),
        FileNotFoundException => new("không có tệp này", "there is no such file"),
        DirectoryNotFoundException => new("không có thư mục đó; hãy tạo thư mục trước", "there is no such folder; make it first"),
        PathTooLongException or IOException { HResult: NameTooLong } => new("đường dẫn quá dài", "the path is too long"),
        UnauthorizedAccessException => new("không có quyền; hãy kiểm tra quyền của tệp và thư mục", "permission denied; check the permissions of the file and its folder"),
        InvalidDataException => new("tệp nén bị hỏng", "the compressed file is damaged"),
        EndOfStreamException => new("tệp kết thúc giữa chừng", "the file ends too early"),
        AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => new("địa chỉ đang được một chương trình khác dùng", "another program is using the address"),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new("không có quyền mở cổng này", "no permission to open this port"),
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => new("máy này không có địa chỉ đó", "this machine does not have that address"),
        IOException { InnerException: { } inner and (SocketException or AddressInUseException) } => Known(inner, null),
        IOException { HResult: NoSpace or WindowsDiskFull } => new("ổ đĩa đã đầy", "the disk is full"),
        IOException { HResult: ReadOnlySystem } => new("ổ đĩa chỉ cho đọc", "the disk is read-only"),
        IOException { HResult: IsDirectory } => new("đó là một thư mục, không phải tệp; hãy nêu tên tệp", "that is a folder; name a file"),
        IOException { HResult: NotDirectory } => new("một phần của đường dẫn không phải là thư mục", "a part of the path is no folder"),
        IOException { HResult: WindowsSharing } => new("một chương trình khác đang dùng tệp này", "another program is using the file"),
        SqliteException => new("SQLite báo mã lỗi {0}", "SQLite reports error {0}"),
        _ => null,
    };

    private static long? Detail(Exception e) => e switch
    {
        JsonException { LineNumber: { } line } json => line == 0 ? json.BytePositionInLine + 1 : line + 1,
        SqliteException sqlite => sqlite.SqliteErrorCode,
        _ => null,
    };
}
