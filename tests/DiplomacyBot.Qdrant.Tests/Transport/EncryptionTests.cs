using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DiplomacyBot.Qdrant.Double;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Tests.Contract;

namespace DiplomacyBot.Qdrant.Tests.Transport;

/// <summary>A server with a certificate of a private authority.</summary>
public sealed class EncryptionTests : IAsyncLifetime
{
    private readonly X509Certificate2 _certificate = Issue("127.0.0.1");
    private readonly string _file = Path.GetTempFileName();
    private readonly ConcurrentQueue<string> _protocols = [];
    private QdrantDouble _server = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(_file, _certificate.ExportCertificatePem());
        _server = await QdrantDouble.StartAsync(TestServer.OpenApi, "https://127.0.0.1:0", certificate: _certificate);
        _server.Interfere = context =>
        {
            _protocols.Enqueue($"{context.Request.Protocol} {context.Connection.Id}");
            return Task.FromResult(false);
        };
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
        File.Delete(_file);
    }

    [SkippableFact]
    public async Task OneHttp2ConnectionCarriesEverything()
    {
        using var index = new QdrantPassageIndex(Options(_file));

        await index.UpsertAsync([Articles.Of("a", "hội đàm")], default);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => index.CountAsync(default)));

        _protocols.Distinct().ShouldHaveSingleItem().ShouldStartWith("HTTP/2 ");
        _server.Violations.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AServerThatTheMachineDoesNotTrustIsNotTalkedTo()
    {
        using var index = new QdrantPassageIndex(Options(null));

        await Should.ThrowAsync<IndexUnavailableException>(() => index.CountAsync(default));
        _protocols.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AnotherAuthoritysServerIsNotTalkedToEither()
    {
        using var other = Issue("127.0.0.1");
        await File.WriteAllTextAsync(_file, other.ExportCertificatePem());
        using var index = new QdrantPassageIndex(Options(_file));

        await Should.ThrowAsync<IndexUnavailableException>(() => index.CountAsync(default));
        _protocols.ShouldBeEmpty();
    }

    private QdrantOptions Options(string? authority) => new() { Url = _server.Url, CaCertificate = authority, Retries = 0 };

    private static X509Certificate2 Issue(string address)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={address}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
