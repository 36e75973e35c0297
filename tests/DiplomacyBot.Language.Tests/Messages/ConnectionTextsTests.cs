using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Language.Tests.Messages;

public class ConnectionTextsTests
{
    public static TheoryData<Exception, string> Causes => new()
    {
        { new HttpRequestException(HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.ConnectionRefused)), "máy chủ từ chối kết nối" },
        { new HttpRequestException(HttpRequestError.NameResolutionError, "x", new SocketException((int)SocketError.HostNotFound)), "không tìm thấy máy chủ" },
        { new HttpRequestException(HttpRequestError.NameResolutionError, "x"), "không tìm thấy máy chủ" },
        { new HttpRequestException(HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.NetworkUnreachable)), "mạng không dẫn tới" },
        { new HttpRequestException(HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.TimedOut)), "quá lâu" },
        { new HttpRequestException(HttpRequestError.SecureConnectionError, "x", new AuthenticationException("The certificate is untrusted.")), "kết nối bảo mật (hệ thống báo “The certificate is untrusted”)" },
        { new HttpIOException(HttpRequestError.ResponseEnded, "x"), "bị đứt" },
        { new HttpRequestException(HttpRequestError.ResponseEnded, "x"), "bị đứt" },
        { new IOException("Broken pipe.", new SocketException((int)SocketError.ConnectionReset)), "bị đứt" },
        { new IOException("Something new."), "hệ thống báo “Something new”." },
    };

    [Theory]
    [MemberData(nameof(Causes))]
    public void WhyAServerIsAwayIsSaidInVietnamese(Exception cause, string expected)
    {
        var said = ConnectionTexts.Of(cause);

        said.Vi.ShouldContain(expected);
        said.Vi.ShouldEndWith(".");
        said.En.ShouldEndWith(".");
    }

    [Fact]
    public void WhatTheSystemSaysIsCleanedOfSecrets() =>
        ConnectionTexts.Of(new IOException("no key 123"), static text => text.Replace("123", "***", StringComparison.Ordinal)).En.ShouldBe("no key ***.");
}
