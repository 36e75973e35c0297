using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DiplomacyBot.Channels.Tests.Authentication;

/// <summary>Certificates made for one test, and files with them.</summary>
internal sealed class TestCertificate : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diplomacybot-cert-");

    public TestCertificate(bool rsa = true, int validDays = 30)
    {
        var (from, to) = (ManualTime.Start.AddDays(-1), ManualTime.Start.AddDays(validDays));
        if (rsa)
        {
            using var key = RSA.Create(2048);
            Certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, to);
            Pem = Certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
            EncryptedPem = Certificate.ExportCertificatePem() + "\n" + key.ExportEncryptedPkcs8PrivateKeyPem("mật", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        }
        else
        {
            using var key = ECDsa.Create();
            Certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256).CreateSelfSigned(from, to);
            Pem = Certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
            EncryptedPem = "";
        }
    }

    public X509Certificate2 Certificate { get; }

    public string Pem { get; }

    /// <summary>With the password "mật".</summary>
    public string EncryptedPem { get; }

    public byte[] Pfx(string? password = null) => Certificate.Export(X509ContentType.Pkcs12, password);

    public string File(byte[] content)
    {
        var path = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public string File(string content) => File(System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose()
    {
        Certificate.Dispose();
        _folder.Delete(recursive: true);
    }
}
