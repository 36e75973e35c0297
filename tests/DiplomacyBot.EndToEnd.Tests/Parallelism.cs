// One more than there are cores where this is built: most of these tests wait, for browsers that find their server again and for processes that start.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
