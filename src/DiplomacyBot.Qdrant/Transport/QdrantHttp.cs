using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>Makes the connection to Qdrant.</summary>
internal static class QdrantHttp
{
    /// <summary>A reply holds a thousand passages' names at most.</summary>
    private const int LargestReply = 64 * 1024 * 1024;

    /// <summary>
    /// HTTP/2 over TLS, kept alive by pings; without TLS HTTP/1.1, because Qdrant speaks HTTP/2 only where TLS has agreed on it. Connections are
    /// opened anew now and then, so that a changed address is noticed.
    /// </summary>
    public static HttpClient Create(QdrantOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // The API key is for this server only.
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(2),
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
            EnableMultipleHttp2Connections = true,
        };
        if (options.CaCertificate is { } file)
        {
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(file) };
        }

        var client = new HttpClient(handler)
        {
            BaseAddress = new Uri(options.Url.TrimEnd('/') + "/"),
            DefaultRequestVersion = new Version(2, 0),
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Timeout = Timeout.InfiniteTimeSpan, // The pipelines know how long a request may take.
            MaxResponseContentBufferSize = LargestReply,
        };
        if (options.ApiKey is { Length: > 0 } key)
        {
            client.DefaultRequestHeaders.Add("api-key", key);
        }

        return client;
    }

    private static X509ChainPolicy Trusting(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(file);
        return policy;
    }
}
