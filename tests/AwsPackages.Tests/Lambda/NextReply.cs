using System.Globalization;
using System.Text;

namespace AwsPackages.Tests.Lambda;

/// <summary>What a Runtime API says to "next", byte for byte, and whether it hangs up afterwards.</summary>
internal sealed record NextReply(byte[] Head, byte[] Body, bool HangUp = false)
{
    public const string RequestId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

    /// <summary>The connection ends before there is any answer.</summary>
    public static NextReply Silence { get; } = new([], [], HangUp: true);

    public static NextReply Garbage { get; } = new("220 mail.example.com ESMTP\r\n\r\n"u8.ToArray(), [], HangUp: true);

    /// <summary>Announces an event of 93 GB.</summary>
    public static NextReply AbsurdLength { get; } = new(HeadOf(200, 99_999_999_999, ["Lambda-Runtime-Aws-Request-Id: " + RequestId]), "{}"u8.ToArray(), HangUp: true);

    public static NextReply Event(string json, params string[] headers) => Event(Encoding.UTF8.GetBytes(json), headers);

    public static NextReply Event(byte[] json, params string[] headers) =>
        new(HeadOf(200, json.Length, ["Lambda-Runtime-Aws-Request-Id: " + RequestId, "Lambda-Runtime-Deadline-Ms: 4102444800000", .. headers]), json);

    public static NextReply Bare(string json, params string[] headers) => new(HeadOf(200, json.Length, headers), Encoding.UTF8.GetBytes(json));

    public static NextReply Status(int status) => new(HeadOf(status, 2, []), "{}"u8.ToArray());

    /// <summary>The connection ends in the middle of the event.</summary>
    public static NextReply HalfAnEvent(string json) => Event(json) with { Body = Encoding.UTF8.GetBytes(json[..(json.Length / 2)]), HangUp = true };

    private static byte[] HeadOf(int status, long length, string[] headers)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Whatever\r\n");
        head.Append("Content-Type: application/json\r\n").Append(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        return Encoding.UTF8.GetBytes(head.AppendJoin("", headers.Select(header => header + "\r\n")).Append("\r\n").ToString());
    }
}
