using System.Net;
using System.Net.Sockets;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>What lies between browser and server, at an address that stays the same: it can be cut, and put to another server.</summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _ends = [];
    private readonly Task _accepting;
    private Uri? _server;

    public Cable(Uri server)
    {
        _server = server;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    /// <summary>Where the browser finds the server.</summary>
    public Uri Address { get; }

    /// <summary>Breaks what is open and lets nothing through until it is mended.</summary>
    public void Cut()
    {
        lock (_ends)
        {
            _server = null;
            Close();
        }
    }

    /// <summary>Breaks what is open; new connections get through.</summary>
    public void Twitch()
    {
        lock (_ends)
        {
            Close();
        }
    }

    public void Mend(Uri server)
    {
        lock (_ends)
        {
            _server = server;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The end of the test.
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        var server = new TcpClient();
        try
        {
            Uri? to;
            lock (_ends)
            {
                to = _server;
                _ends.AddRange([browser, server]);
            }

            if (to is not null)
            {
                await server.ConnectAsync(to.Host, to.Port);
                await Task.WhenAny(browser.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(browser.GetStream()));
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }

        browser.Dispose();
        server.Dispose();
    }

    private void Close()
    {
        foreach (var end in _ends)
        {
            end.Dispose();
        }

        _ends.Clear();
    }
}
