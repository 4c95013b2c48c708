using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>What a test does to moto itself, past what is counted. moto reads the service from the signature, and checks nothing of it.</summary>
internal sealed class MotoAccount(string address, string region) : IDisposable
{
    private static readonly Dictionary<string, string> Versions = new() { ["rds"] = "2014-10-31", ["monitoring"] = "2010-08-01", ["sns"] = "2010-03-31" };

    private readonly HttpClient http = new() { BaseAddress = new Uri(address) };

    public async Task Reset()
    {
        using var reply = await http.PostAsync(new Uri("/moto-api/reset", UriKind.Relative), null);
        reply.EnsureSuccessStatusCode();
    }

    /// <summary>A service that takes forms and answers in XML; here without its namespaces.</summary>
    public async Task<XElement> Form(string service, string action, params IEnumerable<(string Name, string Value)> parameters)
    {
        using var form = new FormUrlEncodedContent([new("Action", action), new("Version", Versions[service]), .. parameters.Select(one => KeyValuePair.Create(one.Name, one.Value))]);
        var answer = XElement.Parse(await Send(service, null, form));
        foreach (var element in answer.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return answer;
    }

    public async Task<JsonNode?> Json(string service, string target, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/x-amz-json-1.1"));
        var answer = await Send(service, target, content);
        return answer.Length == 0 ? null : JsonNode.Parse(answer);
    }

    public void Dispose() => http.Dispose();

    private async Task<string> Send(string service, string? target, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential=testing/20260101/{region}/{service}/aws4_request, SignedHeaders=host, Signature=0");
        request.Headers.TryAddWithoutValidation("X-Amz-Target", target);
        using var reply = await http.SendAsync(request);
        var body = await reply.Content.ReadAsStringAsync();
        return reply.IsSuccessStatusCode ? body : throw new InvalidOperationException($"moto, {service} {target}: {body}");
    }
}
