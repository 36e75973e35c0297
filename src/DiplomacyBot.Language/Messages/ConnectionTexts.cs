using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;

namespace DiplomacyBot.Language.Messages;

/// <summary>Why a server could not be reached, in words: what .NET says about it is English, whatever the culture.</summary>
public static class ConnectionTexts
{
    private static readonly Phrase Refused = new("máy chủ từ chối kết nối; có thể máy chủ chưa chạy hoặc sai cổng.", "connection refused; it may not run, or the port may be wrong.");
    private static readonly Phrase NameUnknown = new("không tìm thấy máy chủ mang tên này.", "there is no server of that name.");
    private static readonly Phrase NoRoute = new("mạng không dẫn tới máy chủ này.", "the network does not lead there.");
    private static readonly Phrase TimedOut = new("kết nối quá lâu không thành.", "connecting took too long.");
    private static readonly Phrase NotSecure = new("không lập được kết nối bảo mật ({0}).", "no secure connection ({0}).");
    private static readonly Phrase BrokeOff = new("kết nối bị đứt giữa chừng.", "the connection broke off.");
    private static readonly Phrase SystemSays = new("hệ thống báo “{0}”.", "{0}.");

    /// <summary>One sentence that follows on the server's name, with its full stop.</summary>
    /// <param name="exception">What a client threw.</param>
    /// <param name="clean">Takes secrets out of what the system said; null to leave it as it is.</param>
    public static Phrase Of(Exception exception, Func<string, string>? clean = null)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var cause = exception.GetBaseException();
        var said = (clean is null ? cause.Message : clean(cause.Message)).Trim().TrimEnd('.');
        return (exception, cause) switch
        {
            (HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }, _) or (_, AuthenticationException) => NotSecure.With(SystemSays.With(said).Bare()),
            (_, SocketException { SocketErrorCode: SocketError.ConnectionRefused }) => Refused,
            (_, SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }) or (HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }, _) => NameUnknown,
            (_, SocketException { SocketErrorCode: SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown }) => NoRoute,
            (_, SocketException { SocketErrorCode: SocketError.TimedOut }) => TimedOut,
            (_, SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown }) or (HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded }, _) or (_, HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }) => BrokeOff,
            _ => SystemSays.With(said),
        };
    }

    private static Phrase Bare(this Phrase sentence) => new(sentence.Vi.TrimEnd('.'), sentence.En.TrimEnd('.'));
}
