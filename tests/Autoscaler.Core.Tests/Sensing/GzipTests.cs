using System.IO.Compression;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

public class GzipTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] Envelope = Delivery.Envelope(Fixtures.Message());

    public static TheoryData<CompressionLevel> Levels => [CompressionLevel.Optimal, CompressionLevel.NoCompression];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Is_refused_wherever_it_is_cut(CompressionLevel level)
    {
        var whole = Delivery.Gzip(Envelope, level);
        Assert.Equal(Reading.Good(68.9), Read(whole));
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Equal(Reading.Refused(Refusal.NotGzip), Read(whole[..length]));
        }
    }

    [Fact]
    public void May_have_several_members()
    {
        for (var cut = 0; cut <= Envelope.Length; cut += 7)
        {
            Assert.Equal(Reading.Good(68.9), Read([.. Delivery.Gzip(Envelope[..cut]), .. Delivery.Gzip(Envelope[cut..])]));
        }
    }

    [Fact]
    public void May_have_a_last_member_that_says_little_of_the_whole()
    {
        var many = Delivery.Envelope([.. Enumerable.Repeat(Fixtures.Message(), 2000)]);
        Assert.Equal(Reading.Good([.. Enumerable.Repeat(68.9, 2000)]), Read([.. Delivery.Gzip(many), .. Delivery.Gzip([])]));
    }

    [Fact]
    public void Is_refused_if_its_second_member_is_cut()
    {
        byte[] both = [.. Delivery.Gzip(Envelope), .. Delivery.Gzip(Envelope)];
        var first = Delivery.Gzip(Envelope).Length;
        for (var length = first + 1; length < both.Length; length++)
        {
            Assert.Equal(Reading.Refused(Refusal.NotGzip), Read(both[..length]));
        }
    }

    [Theory]
    [InlineData(-8)]
    [InlineData(-5)]
    [InlineData(-4)]
    [InlineData(-1)]
    public void Is_refused_if_its_checksum_or_length_is_wrong(int fromEnd)
    {
        var damaged = Delivery.Gzip(Envelope);
        damaged[damaged.Length + fromEnd] ^= 0x01;
        Assert.Equal(Reading.Refused(Refusal.NotGzip), Read(damaged));
    }

    [Theory]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0x1F })]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0 })]
    public void Is_refused_if_something_else_stands_behind_it(byte[] garbage) => Assert.Equal(Reading.Refused(Refusal.NotGzip), Read([.. Delivery.Gzip(Envelope), .. garbage]));

    [Theory]
    [InlineData((32 * Megabyte) - 5, Refusal.NotJson)]
    [InlineData((32 * Megabyte) - 4, Refusal.TooLarge)]
    [InlineData(40 * Megabyte, Refusal.TooLarge)]
    public void Is_refused_from_32_MB(int size, Refusal why) => Assert.Equal(Reading.Refused(why), Read(Delivery.Gzip(new byte[size])));

    [Fact]
    public void Is_refused_from_32_MB_whatever_it_says_of_its_length()
    {
        // The last member is small and says so.
        byte[] disguised = [.. Delivery.Gzip(new byte[40 * Megabyte]), .. Delivery.Gzip(Envelope)];
        Assert.Equal(Reading.Refused(Refusal.TooLarge), Read(disguised));
    }

    [Fact]
    public void Is_refused_for_the_length_that_it_admits_before_anything_is_expanded()
    {
        byte[] broken = [0x1F, 0x8B, .. new byte[64 * 1024], 0, 0, 0, 3];
        Assert.Equal(Reading.Refused(Refusal.TooLarge), Read(broken));
    }

    [Fact]
    public void Is_not_unpacked_twice() => Assert.Equal(Reading.Refused(Refusal.NotJson), Read(Delivery.Gzip(Delivery.Gzip(new byte[40 * Megabyte]))));

    private static Reading Read(byte[] payload) => Reading.OfEvent(Delivery.Direct(payload));
}
