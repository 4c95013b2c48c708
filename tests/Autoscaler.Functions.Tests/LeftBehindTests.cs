using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Tests;

public class LeftBehindTests
{
    [Fact]
    public void Reads_both_floors_from_the_memory_of_a_state() =>
        Assert.Equal(
            new LeftBehind(new RaisedFloor(3, 8, 8, true), new RaisedFloor(2, 16.5, 16.5, false)),
            LeftBehind.Read("""{"version":1,"cluster":"shop","memory":{"turns":9,"readers":{"original":3,"ours":8,"before":8,"wasSuspended":true},"acu":{"original":2,"ours":16.5,"before":16.5,"wasSuspended":false}},"decision":{}}"""));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"memory":null}""")]
    [InlineData("""{"memory":{}}""")]
    [InlineData("""{"memory":{"readers":null,"acu":[]}}""")]
    [InlineData("""{"memory":{"readers":{"original":3,"ours":8}}}""")]
    [InlineData("""{"memory":{"readers":{"original":"3","ours":8,"before":8,"wasSuspended":true}}}""")]
    [InlineData("""{"memory":{"readers":{"original":-3,"ours":8,"before":8,"wasSuspended":true}}}""")]
    [InlineData("""{"memory":{"readers":{"original":3,"ours":1e999,"before":8,"wasSuspended":true}}}""")]
    [InlineData("""{"memory":{"readers":{"original":3""")]
    public void Knows_nothing_where_nothing_was_left_or_it_cannot_be_read(string state) => Assert.Null(LeftBehind.Read(state));

    [Fact]
    public void The_way_home_of_a_floor_is_open_while_it_is_still_ours()
    {
        var left = new RaisedFloor(3, 8, 8, true);
        Assert.Equal(new FloorMove(Floor.Readers, 8, 3, true), LeftBehind.Home(Floor.Readers, left, new ObservedFloor(8, 9, true)));
        Assert.Null(LeftBehind.Home(Floor.Readers, left, new ObservedFloor(7, 9, true)));
        Assert.Null(LeftBehind.Home(Floor.Readers, left, null));
        Assert.Null(LeftBehind.Home(Floor.Readers, null, new ObservedFloor(8, 9, true)));
    }

    [Theory]
    [InlineData(8, 3, true, 8.0)]
    [InlineData(8, 3, false, 8.0)]
    [InlineData(3, 3, true, 3.0)]
    [InlineData(3, 3, false, null)]
    [InlineData(5, 3, true, null)]
    public void A_response_that_died_before_its_last_move_happened_has_left_what_was_there_before(double now, double ours, bool suspended, double? adopted)
    {
        // Its return from 8 to 3 was decided, and nobody knows whether it took place.
        var left = new RaisedFloor(3, ours, 8, false);
        Assert.Equal(adopted is { } min ? new RaisedFloor(3, min, min, false) { Found = min } : null, LeftBehind.Merge(Floor.Readers, null, left, new ObservedFloor(now, 9, suspended)));
    }

    [Fact]
    public void What_a_dead_response_has_left_is_remembered_while_the_floor_itself_cannot_be_read()
    {
        var left = new RaisedFloor(3, 8, 8, false);
        Assert.Equal(left, LeftBehind.Merge(Floor.Readers, null, left, null));
        Assert.Null(LeftBehind.Merge(Floor.Readers, null, null, null));
    }

    [Theory]
    [InlineData(8, 8, 3)]
    [InlineData(5, 8, 5)]
    [InlineData(3, 8, 3)]
    public void Who_raised_on_top_of_what_was_left_remembers_where_it_all_began(double mine, double theirs, double original)
    {
        var merged = LeftBehind.Merge(Floor.Acu, new RaisedFloor(mine, 16, 16, false), new RaisedFloor(3, theirs, theirs, false), new ObservedFloor(16, 64, false));
        Assert.Equal(original, merged!.Original);
    }

    [Theory]
    [InlineData("""{"decision":{"reason":"superseded"},"memory":{"hasInherited":true,"acu":{"original":2,"ours":9,"wasSuspended":false}}}""", true)]
    [InlineData("""{"decision":{"reason":"unknownVersion"},"memory":{"hasInherited":false}}""", true)]
    [InlineData("""{"decision":{"reason":"unknownVersion"},"memory":{"hasInherited":true}}""", false)]
    [InlineData("""{"decision":{"reason":"inBand"},"memory":{"hasInherited":false,"readers":{"original":2,"ours":3,"wasSuspended":false}}}""", false)]
    [InlineData("""{"memory":{}}""", false)]
    [InlineData("[]", false)]
    public void A_response_without_business_here_says_nothing_about_floors(string state, bool isSilent) => Assert.Equal(isSilent, LeftBehind.IsSilent(state));
}
